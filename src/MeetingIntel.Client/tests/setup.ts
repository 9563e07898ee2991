import { existsSync } from "node:fs";
import { program } from "./service.js";

/** Says what is missing before a hundred tests say it. */
export default function setup(): void {
    if (!existsSync(program))
        throw new Error(`There is no service at ${program}: run "dotnet build src/MeetingIntel.Api", or name its dll in MEETINGINTEL_API.`);
    if (!existsSync(new URL("../dist/index.js", import.meta.url)))
        throw new Error('The package is not compiled: run "npm run build", or "npm test", which does.');
}
