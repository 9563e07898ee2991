import type * as Package from "@meetingintel/client";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { chromium, type Browser, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startService, type Service } from "./service.js";

const executablePath = "/usr/bin/chromium";
const dist = fileURLToPath(new URL("../dist", import.meta.url));

/** What the page gives to those who look at it. */
declare global {
    interface Window {
        readonly meetingIntel: typeof Package;
    }
}

const html = `<!doctype html>
<title>A page of another origin</title>
<script type="module">
    import * as meetingIntel from "/dist/index.js";
    window.meetingIntel = meetingIntel;
</script>`;

let site: Server;
let origin: string;
let browser: Browser;

beforeAll(async () => {
    if (!existsSync(executablePath))
        throw new Error(`There is no ${executablePath}: this test needs Debian's Chromium (apt-get install --no-install-recommends chromium).`);
    site = createServer((request, response) => {
        const isScript = /^\/dist\/[\w/]+\.js$/.test(request.url!);
        const body = isScript ? readFile(dist + request.url!.slice("/dist".length)) : Promise.resolve(html);
        body.then(
            content => response.writeHead(200, { "Content-Type": isScript ? "text/javascript" : "text/html" }).end(content),
            () => response.writeHead(404).end());
    });
    site.listen(0, "127.0.0.1");
    await once(site, "listening");
    origin = `http://localhost:${(site.address() as AddressInfo).port}`;
    browser = await chromium.launch({
        executablePath,
        args: ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
            "--disable-component-update", "--disable-sync"],
    });
});

afterAll(async () => {
    await browser?.close();
    site?.closeAllConnections();
    site?.close();
});

/** Opens the page and waits until the package is loaded into it. */
async function open(): Promise<Page> {
    const page = await browser.newPage();
    await page.goto(origin);
    await page.waitForFunction(() => "meetingIntel" in window);
    return page;
}

describe("a page whose origin stands in Cors:Origins", () => {
    let service: Service;
    let page: Page;

    beforeAll(async () => {
        service = await startService({ "Cors:Origins:0": origin, "Llm:Mock:FailureRate": 1, "Llm:Retry:BaseDelayMs": 1 });
        page = await open();
        return service.stop;
    });

    test("creates and reads", async () => {
        expect(new URL(origin).origin).not.toBe(new URL(service.url).origin);
        const meeting = await page.evaluate(async baseUrl => {
            const client = new window.meetingIntel.MeetingIntelClient({ baseUrl, apiKey: "not-asked-for" });
            const { meeting_id } = await client.meetings.create({
                title: "From a page", contact_id: "contact_1", user_id: "user_1", scheduled_time: "2026-12-01T09:00:00Z",
            });
            return client.meetings.get(meeting_id);
        }, service.url);
        expect(meeting).toMatchObject({ title: "From a page", status: "scheduled" });
    });

    test("changes", async () => {
        const item = await page.evaluate(baseUrl =>
            new window.meetingIntel.MeetingIntelClient({ baseUrl }).actionItems.update("item_1", { status: "done" }), service.url);
        expect(item).toMatchObject({ id: "item_1", status: "done" });
    });

    test("iterates over pages, with the browser's own fetch given as fetch", async () => {
        const ids = await page.evaluate(async baseUrl => {
            const client = new window.meetingIntel.MeetingIntelClient({ baseUrl, fetch: window.fetch });
            const seen: string[] = [];
            for await (const contact of client.contacts.list({ limit: 1 }))
                seen.push(contact.id);
            return seen;
        }, service.url);
        expect(ids).toEqual(["contact_1", "contact_2", "contact_3"]);
    });

    test("reads what the service refuses: 404 with its trace id, 503 with its Retry-After", async () => {
        const [missing, down] = await page.evaluate(async baseUrl => {
            const { MeetingIntelClient, ModelUnavailableError, NotFoundError } = window.meetingIntel;
            const client = new MeetingIntelClient({ baseUrl, maxRetries: 0 });
            const missing: unknown = await client.meetings.get("meeting_99").catch((error: unknown) => error);
            const down: unknown = await client.meetings.analyze("meeting_1", { user_id: "user_1", transcript: "Dana: Yes." }).catch((error: unknown) => error);
            return [
                missing instanceof NotFoundError ? { status: missing.status, traceId: missing.traceId } : String(missing),
                down instanceof ModelUnavailableError ? { retryAfter: down.retryAfter, analysisId: down.analysisId } : String(down),
            ];
        }, service.url);
        expect(missing).toEqual({ status: 404, traceId: expect.stringMatching(/^[0-9a-f]{32}$/) });
        expect(down).toEqual({ retryAfter: expect.any(Number), analysisId: expect.stringMatching(/^analysis_/) });
    });

    test("aborts, with the signal's reason", async () => {
        const reason = await page.evaluate(async baseUrl => {
            const controller = new AbortController();
            const reading = new window.meetingIntel.MeetingIntelClient({ baseUrl }).meetings.get("meeting_1", { signal: controller.signal });
            controller.abort("left");
            return reading.then(() => "answered", (failure: unknown) => failure);
        }, service.url);
        expect(reason).toBe("left");
    });
});

describe("a page whose origin does not", () => {
    let service: Service;

    beforeAll(async () => {
        service = await startService();
        return service.stop;
    });

    test("gets a NetworkError, whatever it asks", async () => {
        const page = await open();
        const errors = await page.evaluate(async baseUrl => {
            const { MeetingIntelClient, NetworkError } = window.meetingIntel;
            const client = new MeetingIntelClient({ baseUrl, maxRetries: 0 });
            const calls = [client.meetings.get("meeting_1"), client.users.create({ name: "From a page" }), client.actionItems.update("item_1", { status: "done" })];
            return Promise.all(calls.map(call => call.then(() => "answered", (error: unknown) => error instanceof NetworkError ? "NetworkError" : String(error))));
        }, service.url);
        expect(errors).toEqual(["NetworkError", "NetworkError", "NetworkError"]);
    });
});
