import { execFile } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { cp, mkdir, mkdtemp, readFile, realpath, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { beforeAll, describe, expect, test } from "vitest";
import { startService, type Service } from "./service.js";

const run = promisify(execFile);
const root = fileURLToPath(new URL("../", import.meta.url));
const tsc = join(root, "node_modules/typescript/bin/tsc");
const readme = readFileSync(join(root, "README.md"), "utf8");

/** The first block of README in a language. */
function blockOf(language: string): string {
    const [, text] = new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\`$`, "m").exec(readme) ?? [];
    if (text === undefined)
        throw new Error(`README has no block in ${language}.`);
    return text;
}

interface Packed {
    readonly filename: string;
    readonly files: readonly { readonly path: string }[];
}

let service: Service;
let folder: string;
let packed: Packed;
let consumer: string;

/** Packs a copy of the package, as a clone has it, with only Node on the PATH; and installs it into an empty project. */
beforeAll(async () => {
    service = await startService();
    folder = await mkdtemp(join(tmpdir(), "meetingintel-pack-"));

    const clone = join(folder, "clone/src/client");
    const { stdout } = await run("git", ["ls-files", "--cached", "--others", "--exclude-standard"], { cwd: root });
    for (const file of stdout.trim().split("\n").filter(file => existsSync(join(root, file)))) {
        await mkdir(dirname(join(clone, file)), { recursive: true });
        await cp(join(root, file), join(clone, file));
    }
    await cp(join(root, "../../LICENSE"), join(folder, "clone/LICENSE"));
    await symlink(join(root, "node_modules"), join(clone, "node_modules"));
    const onlyNode = join(folder, "bin");
    await mkdir(onlyNode);
    for (const command of ["node", "npm", "sh"]) {
        const { stdout: path } = await run("sh", ["-c", `command -v ${command}`]);
        await symlink(await realpath(path.trim()), join(onlyNode, command));
    }
    const { stdout: report } = await run("npm", ["pack", "--json", "--pack-destination", folder], { cwd: clone, env: { ...process.env, PATH: onlyNode } });
    [packed] = JSON.parse(report.slice(report.search(/^\[/m))) as [Packed]; // what the build says comes before

    consumer = join(folder, "consumer");
    await mkdir(consumer);
    await writeFile(join(consumer, "package.json"), JSON.stringify({ name: "consumer", private: true, type: "module" }));
    await run("npm", ["install", "--offline", "--no-audit", "--no-fund", join(folder, packed.filename)], { cwd: consumer });
    return async () => {
        await service.stop();
        await rm(folder, { recursive: true, force: true });
    };
});

test("without .NET, npm pack gives scripts, declarations, maps, licence and README, and nothing else", () => {
    const names = ["client", "errors", "generated/contract", "index", "listing", "retries", "transport"];
    expect(packed.files.map(file => file.path).sort()).toEqual([
        "LICENSE", "README.md", "package.json",
        ...names.flatMap(name => [`dist/${name}.d.ts`, `dist/${name}.js`, `dist/${name}.js.map`]),
    ].sort());
});

test("the package brings no other into an empty project", async () => {
    const { packages } = JSON.parse(await readFile(join(consumer, "package-lock.json"), "utf8")) as { packages: object };
    expect(Object.keys(packages)).toEqual(["", "node_modules/@meetingintel/client"]);
});

describe("README's program, in an empty project", () => {
    const platforms = [
        { platform: "the types of a browser", options: { lib: ["ES2022", "DOM"], types: [] } },
        { platform: "the types of Node only", options: { lib: ["ES2022"], types: ["node"], typeRoots: [join(root, "node_modules/@types")] } },
    ];
    const resolutions = [
        { resolution: "NodeNext", options: { module: "NodeNext", moduleResolution: "NodeNext" } },
        { resolution: "Bundler", options: { module: "ESNext", moduleResolution: "Bundler" } },
    ];

    for (const { platform, options: types } of platforms) {
        for (const { resolution, options: modules } of resolutions) {
            test(`compiles under strict with ${platform}, resolved as ${resolution}, runs, and prints what README shows`, async () => {
                const project = await mkdtemp(join(consumer, "project-"));
                const program = blockOf("ts");
                expect(program).toContain("http://localhost:5000");
                await writeFile(join(project, "program.ts"), program.replace("http://localhost:5000", service.url));
                await writeFile(join(project, "tsconfig.json"), JSON.stringify({
                    compilerOptions: { target: "ES2022", strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true, ...types, ...modules },
                }));

                const compiled = await run(process.execPath, [tsc, "-p", project]).catch((failure: { stdout: string }) => failure);
                expect(compiled.stdout).toBe("");
                const { stdout, stderr } = await run(process.execPath, [join(project, "program.js")]);
                expect(stderr).toBe("");
                expect(stdout).toBe(blockOf("text"));
            });
        }
    }

    test("is about twenty lines", () => {
        expect(blockOf("ts").split("\n").filter(line => line.trim() !== "").length).toBeLessThanOrEqual(22);
    });
});
