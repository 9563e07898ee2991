using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace MeetingIntel.Infrastructure.Persistence.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "contacts",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    role = table.Column<string>(type: "TEXT", nullable: true),
                    company = table.Column<string>(type: "TEXT", nullable: true),
                    email = table.Column<string>(type: "TEXT", nullable: true),
                    created_at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_contacts", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "installation",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false),
                    secret = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_installation", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "users",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    email = table.Column<string>(type: "TEXT", nullable: true),
                    created_at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_users", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "meetings",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", nullable: false),
                    user_id = table.Column<string>(type: "TEXT", nullable: false),
                    contact_id = table.Column<string>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    scheduled_time = table.Column<long>(type: "INTEGER", nullable: false),
                    utc_offset_minutes = table.Column<int>(type: "INTEGER", nullable: false),
                    duration_minutes = table.Column<int>(type: "INTEGER", nullable: true),
                    status = table.Column<string>(type: "TEXT", nullable: false),
                    created_at = table.Column<long>(type: "INTEGER", nullable: false),
                    updated_at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_meetings", x => x.id);
                    table.ForeignKey(
                        name: "fk_meetings_contacts_contact_id",
                        column: x => x.contact_id,
                        principalTable: "contacts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_meetings_users_user_id",
                        column: x => x.user_id,
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "preparations",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", nullable: false),
                    meeting_id = table.Column<string>(type: "TEXT", nullable: false),
                    brief = table.Column<string>(type: "TEXT", nullable: false),
                    sources = table.Column<string>(type: "TEXT", nullable: false),
                    model = table.Column<string>(type: "TEXT", nullable: false),
                    created_at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_preparations", x => x.id);
                    table.ForeignKey(
                        name: "fk_preparations_meetings_meeting_id",
                        column: x => x.meeting_id,
                        principalTable: "meetings",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "transcripts",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", nullable: false),
                    meeting_id = table.Column<string>(type: "TEXT", nullable: false),
                    hash = table.Column<string>(type: "TEXT", nullable: false),
                    text = table.Column<string>(type: "TEXT", nullable: false),
                    turns = table.Column<string>(type: "TEXT", nullable: false),
                    received_at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_transcripts", x => x.id);
                    table.ForeignKey(
                        name: "fk_transcripts_meetings_meeting_id",
                        column: x => x.meeting_id,
                        principalTable: "meetings",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "analyses",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", nullable: false),
                    meeting_id = table.Column<string>(type: "TEXT", nullable: false),
                    transcript_id = table.Column<string>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", nullable: false),
                    created_at = table.Column<long>(type: "INTEGER", nullable: false),
                    finished_at = table.Column<long>(type: "INTEGER", nullable: true),
                    has_insights = table.Column<bool>(type: "INTEGER", nullable: false),
                    usage_calls = table.Column<int>(type: "INTEGER", nullable: false),
                    usage_retries = table.Column<int>(type: "INTEGER", nullable: false),
                    usage_input_tokens = table.Column<long>(type: "INTEGER", nullable: false),
                    usage_cached_input_tokens = table.Column<long>(type: "INTEGER", nullable: false),
                    usage_output_tokens = table.Column<long>(type: "INTEGER", nullable: false),
                    usage_cost = table.Column<decimal>(type: "TEXT", nullable: true),
                    revision = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_analyses", x => x.id);
                    table.ForeignKey(
                        name: "fk_analyses_meetings_meeting_id",
                        column: x => x.meeting_id,
                        principalTable: "meetings",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_analyses_transcripts_transcript_id",
                        column: x => x.transcript_id,
                        principalTable: "transcripts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "action_items",
                columns: table => new
                {
                    analysis_id = table.Column<string>(type: "TEXT", nullable: false),
                    position = table.Column<int>(type: "INTEGER", nullable: false),
                    id = table.Column<string>(type: "TEXT", nullable: false),
                    meeting_id = table.Column<string>(type: "TEXT", nullable: false),
                    task = table.Column<string>(type: "TEXT", nullable: false),
                    extracted_task = table.Column<string>(type: "TEXT", nullable: false),
                    owner = table.Column<string>(type: "TEXT", nullable: true, collation: "NOCASE"),
                    deadline = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    deadline_text = table.Column<string>(type: "TEXT", nullable: true),
                    priority = table.Column<string>(type: "TEXT", nullable: false),
                    status = table.Column<string>(type: "TEXT", nullable: false),
                    confidence = table.Column<double>(type: "REAL", nullable: false),
                    verified = table.Column<bool>(type: "INTEGER", nullable: false),
                    evidence = table.Column<string>(type: "TEXT", nullable: false),
                    set_by_user = table.Column<int>(type: "INTEGER", nullable: false),
                    updated_at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_action_items", x => new { x.analysis_id, x.position });
                    table.ForeignKey(
                        name: "fk_action_items_analyses_analysis_id",
                        column: x => x.analysis_id,
                        principalTable: "analyses",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_action_items_meetings_meeting_id",
                        column: x => x.meeting_id,
                        principalTable: "meetings",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "extractor_runs",
                columns: table => new
                {
                    position = table.Column<int>(type: "INTEGER", nullable: false),
                    analysis_id = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    status = table.Column<string>(type: "TEXT", nullable: false),
                    attempts = table.Column<int>(type: "INTEGER", nullable: false),
                    error = table.Column<string>(type: "TEXT", nullable: true),
                    model = table.Column<string>(type: "TEXT", nullable: true),
                    prompt_version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_extractor_runs", x => new { x.analysis_id, x.position });
                    table.ForeignKey(
                        name: "fk_extractor_runs_analyses_analysis_id",
                        column: x => x.analysis_id,
                        principalTable: "analyses",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "insights",
                columns: table => new
                {
                    analysis_id = table.Column<string>(type: "TEXT", nullable: false),
                    extractor = table.Column<string>(type: "TEXT", nullable: false),
                    content = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_insights", x => new { x.analysis_id, x.extractor });
                    table.ForeignKey(
                        name: "fk_insights_analyses_analysis_id",
                        column: x => x.analysis_id,
                        principalTable: "analyses",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_action_items_deadline",
                table: "action_items",
                column: "deadline");

            migrationBuilder.CreateIndex(
                name: "ix_action_items_id_analysis_id",
                table: "action_items",
                columns: new[] { "id", "analysis_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_action_items_meeting_id_analysis_id_position",
                table: "action_items",
                columns: new[] { "meeting_id", "analysis_id", "position" });

            migrationBuilder.CreateIndex(
                name: "ix_action_items_owner_analysis_id_position",
                table: "action_items",
                columns: new[] { "owner", "analysis_id", "position" });

            migrationBuilder.CreateIndex(
                name: "ix_action_items_status_analysis_id_position",
                table: "action_items",
                columns: new[] { "status", "analysis_id", "position" });

            migrationBuilder.CreateIndex(
                name: "ix_analyses_meeting_id_has_insights_id",
                table: "analyses",
                columns: new[] { "meeting_id", "has_insights", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_analyses_meeting_id_id",
                table: "analyses",
                columns: new[] { "meeting_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_analyses_state_id",
                table: "analyses",
                columns: new[] { "state", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_analyses_transcript_id",
                table: "analyses",
                column: "transcript_id");

            migrationBuilder.CreateIndex(
                name: "ix_meetings_contact_id_scheduled_time_id",
                table: "meetings",
                columns: new[] { "contact_id", "scheduled_time", "id" },
                descending: new[] { false, true, false });

            migrationBuilder.CreateIndex(
                name: "ix_meetings_scheduled_time_id",
                table: "meetings",
                columns: new[] { "scheduled_time", "id" },
                descending: new[] { true, false });

            migrationBuilder.CreateIndex(
                name: "ix_meetings_status_scheduled_time_id",
                table: "meetings",
                columns: new[] { "status", "scheduled_time", "id" },
                descending: new[] { false, true, false });

            migrationBuilder.CreateIndex(
                name: "ix_meetings_user_id_contact_id_scheduled_time",
                table: "meetings",
                columns: new[] { "user_id", "contact_id", "scheduled_time" });

            migrationBuilder.CreateIndex(
                name: "ix_meetings_user_id_scheduled_time_id",
                table: "meetings",
                columns: new[] { "user_id", "scheduled_time", "id" },
                descending: new[] { false, true, false });

            migrationBuilder.CreateIndex(
                name: "ix_preparations_meeting_id_id",
                table: "preparations",
                columns: new[] { "meeting_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_transcripts_meeting_id_hash",
                table: "transcripts",
                columns: new[] { "meeting_id", "hash" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_transcripts_meeting_id_received_at",
                table: "transcripts",
                columns: new[] { "meeting_id", "received_at" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "action_items");

            migrationBuilder.DropTable(
                name: "extractor_runs");

            migrationBuilder.DropTable(
                name: "insights");

            migrationBuilder.DropTable(
                name: "installation");

            migrationBuilder.DropTable(
                name: "preparations");

            migrationBuilder.DropTable(
                name: "analyses");

            migrationBuilder.DropTable(
                name: "transcripts");

            migrationBuilder.DropTable(
                name: "meetings");

            migrationBuilder.DropTable(
                name: "contacts");

            migrationBuilder.DropTable(
                name: "users");
        }
    }
}
