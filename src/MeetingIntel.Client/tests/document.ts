import { readFileSync } from "node:fs";

interface Described {
    readonly description?: string;
}

interface Document {
    readonly paths: Readonly<Record<string, Readonly<Record<string, {
        readonly tags: readonly [string];
        readonly summary: string;
        readonly description: string;
        readonly "x-client-method": string;
        readonly requestBody?: { readonly content: Readonly<Record<string, { readonly example: unknown }>> };
    }>>>>;
    readonly components: { readonly schemas: Readonly<Record<string, Described & { readonly properties?: Readonly<Record<string, Described>> }>> };
}

/** An operation of the document. */
export interface Operation {
    /** The group of the client, such as `actionItems`. */
    readonly group: string;
    /** The method of the group, such as `update`. */
    readonly name: string;
    /** Both, such as `actionItems.update`. */
    readonly method: string;
    readonly verb: string;
    readonly path: string;
    readonly summary: string;
    readonly description: string;
    /** The document's example of a body. */
    readonly example: unknown;
}

/** docs/openapi.json. */
export const document = JSON.parse(readFileSync(new URL("../../../docs/openapi.json", import.meta.url), "utf8")) as Document;

/** Every operation of it. */
export const operations: readonly Operation[] = Object.entries(document.paths).flatMap(([path, verbs]) =>
    Object.entries(verbs).map(([verb, operation]) => {
        const [tag] = operation.tags;
        const [group, name] = [tag[0]!.toLowerCase() + tag.slice(1), operation["x-client-method"]];
        const example = Object.values(operation.requestBody?.content ?? {})[0]?.example;
        return {
            group, name, method: `${group}.${name}`, verb: verb.toUpperCase(), path,
            summary: operation.summary, description: operation.description, example,
        };
    }));

/** The document's example of a method's body, such as `contacts.create`'s. */
export function exampleOf<Body>(method: string): Body {
    return operations.find(operation => operation.method === method)?.example as Body;
}
