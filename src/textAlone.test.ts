import {
  isJsxElement,
  isJsxExpression,
  isJsxFragment,
  isJsxSelfClosingElement,
  isJsxText,
  isStringLiteral,
  type JsxTagNameExpression,
  type Node,
} from 'typescript/unstable/ast';
import { isCallExpression } from 'typescript/unstable/ast/is';
import { API, type Checker, SignatureKind, type Type, TypeFlags } from 'typescript/unstable/sync';
import { afterAll, beforeAll, expect, test } from 'vitest';

/** Rendered at build time, and never by React in a browser. */
const RENDERED_AT_BUILD_TIME = /\/(static\/\w+|publish\/PreviewPicture)\.tsx$|\.test\.tsx$/;

let api: API;
let mixed: readonly string[];
let fixed: readonly string[];

// Only the types of expressions tell which are text.
beforeAll(() => {
  api = new API({ cwd: process.cwd() });
  const snapshot = api.updateSnapshot({ openProject: `${process.cwd()}/tsconfig.json` });
  const [project] = snapshot.getProjects();
  if (!project) throw new Error('There is no project in tsconfig.json.');
  const found = (name: string) => {
    const file = project.program.getSourceFile(name);
    return file ? textBesideNodes(file, project.checker).map((words) => `${name}: ${words}`) : [];
  };
  const names = project.program.getSourceFileNames().filter((name) => /\/src\/.*\.tsx$/.test(name));
  mixed = names.filter((name) => !RENDERED_AT_BUILD_TIME.test(name)).flatMap(found);
  fixed = names.filter((name) => RENDERED_AT_BUILD_TIME.test(name)).flatMap(found);
}, 120_000);
afterAll(() => api.close());

test('text that React changes is alone in its element, since translators wrap text', () => {
  expect(mixed).toEqual([]);
  // There are harmless cases, so the check is known to find some.
  expect(fixed.join()).toMatch(/StaticEvents.*published/);
});

/** The elements below a node in which changing text has siblings. */
function textBesideNodes(root: Node, checker: Checker): readonly string[] {
  const found: string[] = [];
  const visit = (node: Node): void => {
    if (isMixed(node, checker)) found.push(node.getText().replace(/\s+/g, ' ').slice(0, 120));
    node.forEachChild(visit);
  };
  visit(root);
  return found;
}

/** `words` never change; `text`, one or several, may; of a `part`, an element may come and go; `fixed` stays. */
type Kind = 'words' | 'text' | 'texts' | 'part' | 'fixed';

function isMixed(node: Node, checker: Checker): boolean {
  // The type of a `memo` component only says that it may return text.
  if (isCallExpression(node) && node.expression.getText() === 'memo') {
    return returnsText(node.arguments[0], checker);
  }
  if (!isJsxElement(node) && !isJsxFragment(node)) return false;
  const kinds = node.children.flatMap((child) => kindOf(child, checker) ?? []);
  if (kinds.includes('texts')) return true;
  if (!kinds.some((kind) => kind === 'words' || kind === 'text')) return false;
  const changes = kinds.some((kind) => kind === 'text' || kind === 'part');
  // The siblings of what a fragment contains are unknown here.
  return isJsxFragment(node) || (kinds.length > 1 && changes);
}

function kindOf(child: Node, checker: Checker): Kind | null {
  if (isJsxText(child)) return /^\s*\n\s*$/.test(child.text) ? null : 'words';
  if (isJsxExpression(child)) {
    if (!child.expression) return null;
    if (isStringLiteral(child.expression)) return 'words';
    const type = checker.getTypeAtLocation(child.expression);
    if (!isText(type, checker)) return 'part';
    return isList(type, checker) ? 'texts' : 'text';
  }
  if (isJsxElement(child)) return kindOfTag(child.openingElement.tagName, checker);
  return isJsxSelfClosingElement(child) ? kindOfTag(child.tagName, checker) : 'part';
}

function kindOfTag(tag: JsxTagNameExpression, checker: Checker): Kind {
  if (!/^[A-Z]/.test(tag.getText())) return 'fixed';
  return returnsText(tag, checker) ? 'text' : 'part';
}

/** Whether a component may render as bare text; one in `memo` is checked where `memo` is called. */
function returnsText(component: Node | undefined, checker: Checker): boolean {
  const type = component && checker.getTypeAtLocation(component);
  if (!type || checker.typeToString(type).includes('ExoticComponent')) return false;
  const [signature] = checker.getSignaturesOfType(type, SignatureKind.Call);
  return signature !== undefined && isText(checker.getReturnTypeOfSignature(signature), checker);
}

const TEXT =
  TypeFlags.String |
  TypeFlags.StringLiteral |
  TypeFlags.TemplateLiteral |
  TypeFlags.Number |
  TypeFlags.NumberLiteral |
  TypeFlags.Any |
  TypeFlags.Unknown;

/** Whether React may render a value as text; an empty string renders nothing. */
function isText(type: Type | undefined, checker: Checker): boolean {
  if (!type) return false;
  if (type.isUnionType()) return type.getTypes().some((part) => isText(part, checker));
  if (type.isStringLiteralType() && type.value === '') return false;
  return (
    (type.flags & TEXT) !== 0 || elementsOf(type, checker).some((part) => isText(part, checker))
  );
}

function isList(type: Type | undefined, checker: Checker): boolean {
  if (!type) return false;
  if (type.isUnionType()) return type.getTypes().some((part) => isList(part, checker));
  return checker.isArrayLikeType(type);
}

function elementsOf(type: Type, checker: Checker): readonly Type[] {
  return type.isTypeReference() && checker.isArrayLikeType(type)
    ? checker.getTypeArguments(type)
    : [];
}
