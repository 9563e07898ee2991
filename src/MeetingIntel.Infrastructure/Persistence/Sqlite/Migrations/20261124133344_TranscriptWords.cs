using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace MeetingIntel.Infrastructure.Persistence.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class TranscriptWords : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "words",
                table: "transcripts",
                type: "TEXT",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "words",
                table: "transcripts");
        }
    }
}
