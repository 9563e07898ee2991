using MeetingIntel.Domain.Contacts;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace MeetingIntel.Infrastructure.Persistence.Conversions;

internal sealed class ContactIdConverter() : ValueConverter<ContactId, string>(id => id.Value, text => new ContactId(text));
