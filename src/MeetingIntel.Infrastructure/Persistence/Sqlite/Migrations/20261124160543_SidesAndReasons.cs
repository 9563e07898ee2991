using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace MeetingIntel.Infrastructure.Persistence.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class SidesAndReasons : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "priority_reason",
                table: "action_items",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "side",
                table: "action_items",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "ix_users_name",
                table: "users",
                column: "name");

            migrationBuilder.CreateIndex(
                name: "ix_action_items_side_analysis_id_position",
                table: "action_items",
                columns: new[] { "side", "analysis_id", "position" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_users_name",
                table: "users");

            migrationBuilder.DropIndex(
                name: "ix_action_items_side_analysis_id_position",
                table: "action_items");

            migrationBuilder.DropColumn(
                name: "priority_reason",
                table: "action_items");

            migrationBuilder.DropColumn(
                name: "side",
                table: "action_items");
        }
    }
}
