import { once } from "node:events";
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";

/** A request that went out. */
export interface Sent {
    readonly method: string;
    readonly url: URL;
    readonly headers: Headers;
    /** What was sent: out of JSON, or the text itself where that is of another type. */
    readonly body: unknown;
}

/**
 * The platform's `fetch`, with a list of what went through it.
 * @param next What sends the requests.
 */
export function recorded(next: typeof fetch = fetch): { readonly fetch: typeof fetch; readonly sent: Sent[] } {
    const sent: Sent[] = [];
    return {
        sent,
        fetch(input, init) {
            const headers = new Headers(init?.headers);
            const text = typeof init?.body === "string" ? init.body : undefined;
            sent.push({
                method: init?.method ?? "GET",
                url: new URL(String(input)),
                headers,
                body: text !== undefined && headers.get("Content-Type") === "application/json" ? JSON.parse(text) : text,
            });
            return next(input, init);
        },
    };
}

/** A server of our own, which goes with the test. */
export interface Fake {
    readonly url: string;
    /** What it was asked, as method and path. */
    readonly asked: string[];
}

/** What a server is to answer. */
export interface Answer {
    readonly status?: number;
    readonly headers?: Readonly<Record<string, string>>;
    /** Sent as it is when it is text, else as JSON. */
    readonly body?: unknown;
}

/** Breaks the connection in place of an answer. */
export const reset: unique symbol = Symbol("reset");

/**
 * Starts a server that gives these answers in turn, the last one ever after.
 * @param answers What it answers.
 */
export async function answering(...answers: readonly (Answer | typeof reset)[]): Promise<Fake> {
    const asked: string[] = [];
    const url = await listening((request, response) => {
        const answer = answers[Math.min(asked.length, answers.length - 1)]!;
        asked.push(`${request.method} ${request.url}`);
        request.resume();
        if (answer === reset)
            request.socket.resetAndDestroy();
        else
            write(response, answer);
    });
    return { url, asked };
}

/**
 * Starts a server that never answers; tells when it was asked.
 */
export async function silent(): Promise<Fake & { readonly reached: Promise<void> }> {
    const asked: string[] = [];
    let reach: () => void;
    const reached = new Promise<void>(resolve => reach = resolve);
    const url = await listening(request => {
        asked.push(`${request.method} ${request.url}`);
        reach();
    });
    return { url, asked, reached };
}

/**
 * Starts a server that goes with the test.
 * @param handler What it does with a request.
 */
export async function listening(handler: RequestListener): Promise<string> {
    const server = createServer(handler);
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    onTestFinished(async () => {
        server.closeAllConnections();
        await new Promise(resolve => server.close(resolve));
    });
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Reads a request's body. */
export async function bodyOf(request: IncomingMessage): Promise<Buffer> {
    const parts: Buffer[] = [];
    for await (const part of request)
        parts.push(part as Buffer);
    return Buffer.concat(parts);
}

/** A problem as the service writes it. */
export function problem(status: number, slug: string, headers: Readonly<Record<string, string>> = {}): Answer {
    return {
        status,
        headers: { "Content-Type": "application/problem+json", ...headers },
        body: { type: `/problems/${slug}`, title: slug, status, detail: `It is ${slug}.`, instance: "/", trace_id: "0af7651916cd43dd8448eb211c80319c" },
    };
}

function write(response: ServerResponse, { status = 200, headers = {}, body }: Answer): void {
    response.writeHead(status, { "Content-Type": "application/json", ...headers });
    response.end(typeof body === "string" ? body : JSON.stringify(body));
}
