using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace MeetingIntel.Infrastructure.Persistence.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class NamesInAnyCase : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // An index of what is computed; a model cannot say it, and another collation of the column would copy the table, which no transaction covers.
            migrationBuilder.Sql("CREATE INDEX ix_users_name_in_lower_case ON users (lower(name));");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("DROP INDEX ix_users_name_in_lower_case;");
        }
    }
}
