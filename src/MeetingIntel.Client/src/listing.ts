import { MeetingIntelError } from "./errors.js";

/** A part of a list. */
export interface Page<T> {
    /** The entries, in the list's order. */
    readonly items: readonly T[];
    /** Where the next page begins; null on the last. */
    readonly next_cursor: string | null;
}

/** The entries of a page. */
export type EntryOf<P extends Page<unknown>> = P["items"][number];

/**
 * A list of the service. `await` gives its first page, read once, as a promise does; `for await` reads every entry of all pages, one page
 * in memory at a time, each time anew. Nothing is asked for before one of the two is used.
 */
export class Listing<P extends Page<unknown>> implements Promise<P>, AsyncIterable<EntryOf<P>> {
    readonly [Symbol.toStringTag] = "Listing";
    readonly #read: (cursor: string | undefined) => Promise<P>;
    #first: Promise<P> | undefined;

    /** @param read Reads the page that begins at a cursor; the first when there is none. */
    constructor(read: (cursor: string | undefined) => Promise<P>) {
        this.#read = read;
    }

    /** Reads the first page, once. */
    then<A = P, B = never>(
        onfulfilled?: ((page: P) => A | PromiseLike<A>) | null,
        onrejected?: ((reason: unknown) => B | PromiseLike<B>) | null,
    ): Promise<A | B> {
        this.#first ??= this.#read(undefined);
        return this.#first.then(onfulfilled, onrejected);
    }

    /** Handles the failure of the first page. */
    catch<B = never>(onrejected?: ((reason: unknown) => B | PromiseLike<B>) | null): Promise<P | B> {
        return this.then(undefined, onrejected);
    }

    /** Runs when the first page has come or failed. */
    finally(onfinally?: (() => void) | null): Promise<P> {
        return this.then().finally(onfinally);
    }

    /** Every entry, page by page; leaving the loop asks for no further page. */
    async *[Symbol.asyncIterator](): AsyncGenerator<EntryOf<P>, void, undefined> {
        for await (const page of this.pages()) {
            for (const entry of page.items)
                yield entry as Awaited<EntryOf<P>>;
        }
    }

    /** Every page. */
    async *pages(): AsyncGenerator<P, void, undefined> {
        let page = await this.#read(undefined);
        yield page;
        for (let cursor = page.next_cursor; typeof cursor === "string"; cursor = page.next_cursor) {
            page = await this.#read(cursor);
            if (page.next_cursor === cursor)
                throw new MeetingIntelError(200, { title: "The list does not end", detail: "The service gave a page that leads back to itself." });
            yield page;
        }
    }
}
