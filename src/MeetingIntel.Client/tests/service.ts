import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

/** The service's settings, named as docs/configuration.md names them. */
export type Settings = Readonly<Record<`${string}:${string}`, string | number | boolean>>;

/** The real service: its own process, folder and SQLite file, on a free port. */
export interface Service {
    readonly url: string;
    /** Ends the process and removes its folder. */
    stop(): Promise<void>;
}

const builds = fileURLToPath(new URL("../../MeetingIntel.Api/bin/", import.meta.url));
const programIn = (configuration: string): string => join(builds, configuration, "net10.0", "MeetingIntel.Api.dll");

/** The service's program. */
export const program = process.env["MEETINGINTEL_API"] ?? ["Debug", "Release"].map(programIn).find(existsSync) ?? programIn("Debug");

/** Ends those that still run: so ends a test process whose hook failed, or that was interrupted. */
const running = new Set<() => void>();
const endAll = (): void => running.forEach(kill => kill());
process.once("exit", endAll);
process.once("SIGTERM", () => {
    endAll();
    process.kill(process.pid, "SIGTERM"); // which this time ends the process
});

/**
 * Starts the service, with demo data and a model that does not fail, and waits until it serves.
 * @param settings What is to be otherwise.
 */
export async function startService(settings: Settings = {}): Promise<Service> {
    const folder = await mkdtemp(join(tmpdir(), "meetingintel-client-"));
    const environment: NodeJS.ProcessEnv = { ...process.env, ASPNETCORE_URLS: "http://127.0.0.1:0" };
    for (const [name, value] of Object.entries({ "Llm:Mock:FailureRate": 0, "Database:Durability": "Normal", ...settings }))
        environment[name.replaceAll(":", "__")] = String(value);

    const child = spawn("dotnet", [program], { cwd: folder, env: environment, stdio: ["ignore", "pipe", "pipe"] });
    const kill = (): void => void child.kill("SIGKILL");
    running.add(kill);
    const ended = once(child, "exit");
    const log: string[] = [];
    const url = await new Promise<string>((resolve, reject) => {
        child.once("error", cause => reject(new Error("dotnet did not start.", { cause })));
        void ended.then(() => reject(new Error(`The service ended:\n${log.join("\n")}`)), reject);
        for (const stream of [child.stdout, child.stderr]) {
            createInterface(stream).on("line", line => {
                log.push(line);
                if (line.includes('"Addresses"'))
                    resolve((JSON.parse(line) as { State: { Addresses: string } }).State.Addresses);
            });
        }
    });

    return {
        url,
        async stop() {
            kill();
            await ended;
            running.delete(kill);
            await rm(folder, { recursive: true, force: true });
        },
    };
}
