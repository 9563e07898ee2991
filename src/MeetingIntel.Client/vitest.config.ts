import { defineConfig } from "vitest/config";

export default defineConfig({
    test: {
        include: ["tests/*.test.ts"],
        globalSetup: "tests/setup.ts",
        maxWorkers: 3, // most of the time is spent waiting, for services to start and for Retry-After
        testTimeout: 60_000,
        hookTimeout: 60_000,
    },
});
