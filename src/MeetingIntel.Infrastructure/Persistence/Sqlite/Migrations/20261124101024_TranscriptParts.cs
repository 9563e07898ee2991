using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace MeetingIntel.Infrastructure.Persistence.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class TranscriptParts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<double>(
                name: "coverage",
                table: "extractor_runs",
                type: "REAL",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "unread",
                table: "extractor_runs",
                type: "TEXT",
                nullable: false,
                defaultValue: "[]");

            // Until now a run read all of its transcript or nothing of it.
            migrationBuilder.Sql("UPDATE extractor_runs SET coverage = CASE status WHEN 'succeeded' THEN 1.0 WHEN 'failed' THEN 0.0 END;");

            migrationBuilder.CreateTable(
                name: "insight_parts",
                columns: table => new
                {
                    analysis_id = table.Column<string>(type: "TEXT", nullable: false),
                    extractor = table.Column<string>(type: "TEXT", nullable: false),
                    first_turn = table.Column<int>(type: "INTEGER", nullable: false),
                    start = table.Column<int>(type: "INTEGER", nullable: false),
                    last_turn = table.Column<int>(type: "INTEGER", nullable: false),
                    end = table.Column<int>(type: "INTEGER", nullable: false),
                    shown_turn = table.Column<int>(type: "INTEGER", nullable: false),
                    shown_start = table.Column<int>(type: "INTEGER", nullable: false),
                    content = table.Column<string>(type: "TEXT", nullable: false),
                    model = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_insight_parts", x => new { x.analysis_id, x.extractor, x.first_turn, x.start });
                    table.ForeignKey(
                        name: "fk_insight_parts_analyses_analysis_id",
                        column: x => x.analysis_id,
                        principalTable: "analyses",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "insight_parts");

            migrationBuilder.DropColumn(
                name: "coverage",
                table: "extractor_runs");

            migrationBuilder.DropColumn(
                name: "unread",
                table: "extractor_runs");
        }
    }
}
