import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { document, operations } from "./document.js";

const root = fileURLToPath(new URL("../", import.meta.url));
const read = (path: string): string => readFileSync(root + path, "utf8");
const shipped = (ending: string): string[] =>
    readdirSync(`${root}dist`, { recursive: true, encoding: "utf8" }).filter(path => path.endsWith(ending)).map(path => `dist/${path}`);
const parsed = (path: string): ts.SourceFile => ts.createSourceFile(path, read(path), ts.ScriptTarget.ES2022, true);
const words = (text: string | undefined): string => (text ?? "").replaceAll(/\s+/g, " ").trim();

/** What stands above a declaration, without the tags. */
function docOf(node: ts.Node): string {
    const [doc] = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
    return words(ts.getTextOfJSDocComment(doc?.comment));
}

/** The members of every class and interface of a declaration file, as `Class.member`, and the exported names themselves. */
function declarationsOf(path: string): Map<string, ts.Node> {
    const found = new Map<string, ts.Node>();
    ts.forEachChild(parsed(path), node => {
        if (!ts.isClassDeclaration(node) && !ts.isInterfaceDeclaration(node) && !ts.isTypeAliasDeclaration(node))
            return;
        found.set(node.name!.text, node);
        for (const member of ts.isTypeAliasDeclaration(node) ? [] : node.members) {
            const name = ts.isConstructorDeclaration(member) ? "constructor" : member.name?.getText() ?? member.getText();
            if (!name.startsWith("#"))
                found.set(`${node.name!.text}.${name}`, member);
        }
    });
    return found;
}

describe("the declarations", () => {
    test("there are some for every script", () => {
        expect(shipped(".d.ts").map(path => path.replace(".d.ts", ".js")).sort()).toEqual(shipped(".js").sort());
        expect(shipped(".d.ts")).toContain("dist/generated/contract.d.ts");
    });

    test.each(shipped(".d.ts"))("%s has no any", path => {
        expect(nodesOf(parsed(path)).filter(node => node.kind === ts.SyntaxKind.AnyKeyword).map(node => node.parent.getText())).toEqual([]);
    });

    test("the check for any finds it where it is", () => {
        const source = ts.createSourceFile("a.d.ts", "export declare function parse(text: string): Promise<any[]>;", ts.ScriptTarget.ES2022, true);
        expect(nodesOf(source).some(node => node.kind === ts.SyntaxKind.AnyKeyword)).toBe(true);
    });

    test.each(["client", "errors", "listing", "generated/contract"])("every class, interface and member of %s.d.ts says what it is", file => {
        const silent = [...declarationsOf(`dist/${file}.d.ts`)]
            .filter(([name, node]) => docOf(node) === "" && ts.getJSDocTags(node).length === 0 && !saysEnough(name, node))
            .map(([name]) => name);
        expect(silent).toEqual([]);
    });

    test.each(operations)("$method has the words of its operation", ({ group, name, summary, description }) => {
        const method = declarationsOf("dist/generated/contract.d.ts").get(`${group[0]!.toUpperCase()}${group.slice(1)}Client.${name}`);
        expect(docOf(method!)).toBe(words(`${summary} ${description}`));
    });

    const schemas = Object.entries(document.components.schemas);
    test.each(schemas.map(([name, schema]) => ({ name, schema })))("$name has the words of its schema", ({ name, schema }) => {
        const declarations = declarationsOf("dist/generated/contract.d.ts");
        expect(docOf(declarations.get(name)!)).toBe(words(schema.description));
        for (const [property, { description }] of Object.entries(schema.properties ?? {}))
            expect(docOf(declarations.get(`${name}.${property}`)!), property).toBe(words(description));
    });
});

describe("the package", () => {
    const manifest = JSON.parse(read("package.json")) as Record<string, unknown>;

    test("is less than 15 kB of gzipped script", () => {
        const bytes = shipped(".js").map(path => gzipSync(read(path)).length).reduce((sum, size) => sum + size, 0);
        console.log(`The scripts are ${bytes} bytes, gzipped.`);
        expect(bytes).toBeLessThan(15_000);
    });

    test("needs no other at run time", () => {
        for (const kind of ["dependencies", "peerDependencies", "optionalDependencies", "bundleDependencies", "bundledDependencies"])
            expect(manifest).not.toHaveProperty(kind);
        for (const path of shipped(".js")) {
            const imports = ts.preProcessFile(read(path)).importedFiles.map(file => file.fileName);
            expect(imports.filter(name => !/^\.\.?\/.*\.js$/.test(name)), path).toEqual([]);
        }
    });

    test("is an ES module without side effects, with types", () => {
        expect(manifest).toMatchObject({
            name: "@meetingintel/client", type: "module", sideEffects: false, license: "MIT", types: "./dist/index.d.ts",
            exports: { ".": { types: "./dist/index.d.ts", default: "./dist/index.js" } },
        });
    });

    test.each(shipped(".js"))("%s has a source map that holds its source", path => {
        expect(read(path)).toContain(`//# sourceMappingURL=${path.split("/").at(-1)}.map`);
        const map = JSON.parse(read(`${path}.map`)) as { sources: string[]; sourcesContent: string[]; mappings: string };
        expect(map.mappings).not.toBe("");
        expect(map.sourcesContent).toEqual([read(path.replace("dist/", "src/").replace(".js", ".ts"))]);
    });

    test("is locked without the addresses of a registry", () => {
        const lock = read("package-lock.json");
        expect(lock).not.toContain('"resolved"');
        expect(lock).not.toContain("://registry");
        expect(lock).toContain('"integrity"');
    });
});

/** What the language knows of its own, what takes whatever else there is, and aliases: those have the words of their schemas, if any. */
function saysEnough(name: string, node: ts.Node): boolean {
    return /Error\.name$|\.\[Symbol\.toStringTag\]$/.test(name) || ts.isIndexSignatureDeclaration(node) || ts.isTypeAliasDeclaration(node);
}

function nodesOf(node: ts.Node): ts.Node[] {
    return [node, ...node.getChildren().flatMap(nodesOf)];
}
