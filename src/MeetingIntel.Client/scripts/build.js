// Compiles the package into dist, from nothing, and lays the project's licence beside it.
import { execFileSync } from "node:child_process";
import { copyFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";

rmSync("dist", { recursive: true, force: true });
execFileSync(process.execPath, [createRequire(import.meta.url).resolve("typescript/bin/tsc"), "-p", "."], { stdio: "inherit" });
copyFileSync("../../LICENSE", "LICENSE");
