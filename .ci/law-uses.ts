// Which rules and which questions use an article: read from the source itself, so that no list is kept by hand.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import ts from 'typescript';
import { vocabulary } from '../src/lib/case/facts';
import type { Vocabulary } from '../src/lib/case/vocabulary';
import { isProvisionId, provisionIds } from '../src/lib/law/catalogue';

/** The rule files that rest on an article, as family/file, and the facts read under it, as the questionnaire names them. */
export interface Use {
	rules: string[];
	facts: string[];
}

const assessment = 'src/lib/assessment';
const parsed = new Map<string, ts.SourceFile>();
function parse(file: string): ts.SourceFile {
	const known = parsed.get(file) ?? ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
	parsed.set(file, known);
	return known;
}

const sources = (folder: string): string[] =>
	readdirSync(folder, { withFileTypes: true })
		.flatMap((entry) =>
			entry.isDirectory()
				? sources(join(folder, entry.name))
				: /\.ts$/.test(entry.name) && !/\.(test|d)\.ts$/.test(entry.name)
					? [join(folder, entry.name)]
					: []
		)
		.toSorted();

function* nodes(node: ts.Node): Generator<ts.Node> {
	yield node;
	for (const child of node.getChildren()) yield* nodes(child);
}

/** What a name stands for: a constant or function of the nearest block that declares it, or of the file it is imported from. */
function declared(name: ts.Identifier): ts.Node | undefined {
	for (let scope: ts.Node | undefined = name.parent; scope; scope = scope.parent as ts.Node | undefined)
		if (ts.isBlock(scope) || ts.isSourceFile(scope)) {
			const found = among(scope.statements, name.text);
			if (found) return found;
		}
	const file = name.getSourceFile();
	for (const statement of file.statements.filter(ts.isImportDeclaration)) {
		const { text: path } = statement.moduleSpecifier as ts.StringLiteral;
		const names = statement.importClause?.namedBindings;
		if (!path.startsWith('.') || !names || !ts.isNamedImports(names)) continue;
		const own = names.elements.find((element) => element.name.text === name.text);
		const target = `${join(dirname(file.fileName), path)}.ts`;
		if (own && existsSync(target)) return among(parse(target).statements, (own.propertyName ?? own.name).text);
	}
	return undefined;
}

function among(statements: readonly ts.Statement[], name: string): ts.Node | undefined {
	for (const statement of statements) {
		if (ts.isFunctionDeclaration(statement) && statement.name?.text === name) return statement.body;
		if (!ts.isVariableStatement(statement)) continue;
		const own = statement.declarationList.declarations.find((one) => one.name.getText() === name);
		if (own?.initializer) return own.initializer;
	}
	return undefined;
}

/** Every article named in an expression, or in what it names. */
function provisionsIn(node: ts.Node, passed: readonly ts.Node[] = []): string[] {
	return [...nodes(node)].flatMap((one) => {
		if (ts.isStringLiteral(one)) return isProvisionId(one.text) ? [one.text] : [];
		const named = ts.isIdentifier(one) && !(ts.isPropertyAssignment(one.parent) && one.parent.name === one);
		const meant = named ? declared(one) : undefined;
		return meant && !passed.includes(meant) ? provisionsIn(meant, [...passed, meant]) : [];
	});
}

/** Every article a file names, whichever way. */
const literals = (file: string) =>
	[...nodes(parse(file))].filter(ts.isStringLiteral).flatMap(({ text }) => (isProvisionId(text) ? [text] : []));

/** The articles of the parameters and figures of the law a file imports: what is worked out with them rests on them too. */
const imported = (file: string) =>
	parse(file)
		.statements.filter(ts.isImportDeclaration)
		.filter(({ moduleSpecifier }) => /\/law\/(parameters\/|figures)/.test(moduleSpecifier.getText()))
		.flatMap(({ importClause }) => (importClause ? provisionsIn(importClause) : []));

/** `participants` for `ReadParticipant`, as the vocabulary names the readers of its lists. */
const readers = new Map(
	[
		...readFileSync('src/lib/case/facts.ts', 'utf8').matchAll(/type (\w+) = ReadOf<CaseFacts\['lists'\]\['(\w+)'\]>/g)
	].map(([, reader, list]) => [reader!, list!])
);

/** The list whose items a reader reads: its type says so, or the `each` it was handed out by; none where it reads the case. */
function listOf(reader: ts.Identifier): string | undefined {
	for (let scope: ts.Node | undefined = reader.parent; scope; scope = scope.parent as ts.Node | undefined) {
		const own = ts.isFunctionLike(scope)
			? scope.parameters.find((one) => one.name.getText() === reader.text)
			: undefined;
		if (!own) continue;
		if (own.type) return readers.get(own.type.getText());
		const call = scope.parent;
		const [list] = ts.isCallExpression(call) && /\.each$/.test(call.expression.getText()) ? call.arguments : [];
		return list && ts.isStringLiteral(list) ? list.text : undefined;
	}
	return undefined;
}

/** `face.use.*` for a key made of a group and one of its flags. */
function keyOf(node: ts.Expression): string | undefined {
	if (ts.isStringLiteral(node)) return node.text;
	return ts.isTemplateExpression(node) && node.head.text.endsWith('.') ? `${node.head.text}*` : undefined;
}

const known = (key: string, of: Vocabulary) =>
	key.endsWith('*') ? Object.keys(of).some((name) => name.startsWith(key.slice(0, -1))) : Object.hasOwn(of, key);

/** Every reading of a fact under a burden: `read(key, onus)`, `item.finds(key, onus, …)`, with the articles of the onus. */
function readings(file: string): { fact: string; basis: string[] }[] {
	return [...nodes(parse(file))].filter(ts.isCallExpression).flatMap(({ expression, arguments: [first, onus] }) => {
		const finds = ts.isPropertyAccessExpression(expression) && expression.name.text === 'finds';
		const reader = finds ? expression.expression : expression;
		const key = first && keyOf(first);
		if (!key || !onus || ts.isArrowFunction(onus) || !ts.isIdentifier(reader)) return [];
		const basis = provisionsIn(onus);
		const list = listOf(reader);
		const fact = list ? (vocabulary as Vocabulary)[list] : undefined;
		if (!basis.length || !known(key, fact?.kind === 'list' ? fact.of : vocabulary)) return [];
		return [{ fact: list ? `${list}/${key}` : key, basis }];
	});
}

const hasKey = (node: ts.Node, key: string) =>
	ts.isObjectLiteralExpression(node) && node.properties.some((property) => property.name?.getText() === key);

/** Each duty is a question of its own, and names its article in the table of duties. */
const duties = (file: string): { fact: string; basis: string[] }[] =>
	[...nodes(parse(file))]
		.filter(ts.isPropertyAssignment)
		.filter(({ initializer }) => hasKey(initializer, 'provisions'))
		.map(({ name, initializer }) => ({
			fact: `participants/duty.${name.getText()}`,
			basis: provisionsIn(initializer)
		}));

/** The articles any rule or question uses, in the order of the catalogue. */
export function lawUses(): Record<string, Use> {
	const found = new Map<string, { rules: Set<string>; facts: Set<string> }>();
	const note = (kind: 'rules' | 'facts', name: string, ids: readonly string[]) =>
		ids.forEach((id) => {
			const use = found.get(id) ?? { rules: new Set(), facts: new Set() };
			found.set(id, use);
			use[kind].add(name);
		});
	const table = 'src/lib/law/duties.ts';
	for (const file of sources(assessment)) {
		const rule = file.slice(assessment.length + 1, -'.ts'.length);
		note('rules', rule, [...literals(file), ...imported(file)]);
		for (const { fact, basis } of readings(file)) {
			note('rules', rule, basis);
			note('facts', fact, basis);
		}
	}
	note('rules', basename(table, '.ts'), literals(table));
	for (const { fact, basis } of duties(table)) note('facts', fact, basis);
	return Object.fromEntries(
		provisionIds.flatMap((id) => {
			const use = found.get(id);
			return use ? [[id, { rules: [...use.rules].toSorted(), facts: [...use.facts].toSorted() }]] : [];
		})
	);
}
