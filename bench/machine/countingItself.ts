/** Rewrites TypeScript so that each operation on numbers counts itself as it is done. */
import type { BinaryExpression, CallExpression, Expression, Node, SourceFile, TransformationContext } from 'typescript';

/** The global that they are counted in. */
export const COUNTS = '__operations';

export interface Operations {
	sums: number;
	products: number;
	quotients: number;
	/** The lesser or the greater of two. */
	choices: number;
	/** Square roots, absolute values, and the next whole number. */
	roots: number;
	comparisons: number;
}
type Kind = keyof Operations;

const BINARY: Readonly<Record<string, Kind>> = {
	'+': 'sums',
	'-': 'sums',
	'*': 'products',
	'/': 'quotients',
	'<': 'comparisons',
	'>': 'comparisons',
	'<=': 'comparisons',
	'>=': 'comparisons',
};
const FUNCTIONS: Readonly<Record<string, Kind>> = {
	min: 'choices',
	max: 'choices',
	sqrt: 'roots',
	abs: 'roots',
	floor: 'roots',
};

/**
 * JavaScript that does the same. What finds a place in an array, heads a loop or joins two written numbers is left
 * alone: the first two are whole numbers, and a compiler works the last out.
 */
export async function countingItself(text: string): Promise<string> {
	const { default: ts } = await import('typescript');
	const { factory } = ts;

	function kindOf(node: Node): { kind: Kind; times: number } | null {
		if (ts.isBinaryExpression(node) && !isWritten(node)) {
			const sign = ts.tokenToString(node.operatorToken.kind) ?? '';
			const kind = BINARY[sign] ?? (/^[-+*/]=$/.test(sign) ? BINARY[sign.charAt(0)] : undefined);
			return kind === undefined ? null : { kind, times: 1 };
		}
		const kind = ts.isCallExpression(node) ? FUNCTIONS[nameInMath(node)] : undefined;
		if (kind === undefined) return null;
		return { kind, times: kind === 'choices' ? (node as CallExpression).arguments.length - 1 : 1 };
	}

	const isWritten = ({ left, right }: BinaryExpression) => ts.isNumericLiteral(left) && ts.isNumericLiteral(right);
	const nameInMath = ({ expression }: CallExpression) =>
		ts.isPropertyAccessExpression(expression) && expression.expression.getText() === 'Math' ? expression.name.text : '';

	/** `(counts.kind += times, done)`, which has the value of `done`. */
	function counting({ kind, times }: { kind: Kind; times: number }, done: Expression): Expression {
		const count = factory.createPropertyAccessExpression(factory.createIdentifier(COUNTS), kind);
		const add = factory.createBinaryExpression(
			count,
			ts.SyntaxKind.PlusEqualsToken,
			factory.createNumericLiteral(times),
		);
		return factory.createParenthesizedExpression(factory.createComma(add, done));
	}

	function rewritten(source: SourceFile, context: TransformationContext): SourceFile {
		const visit = (node: Node): Node => {
			if (ts.isElementAccessExpression(node)) {
				const array = ts.visitNode(node.expression, visit, ts.isExpression);
				return factory.updateElementAccessExpression(node, array, node.argumentExpression);
			}
			if (ts.isForStatement(node)) {
				const body = ts.visitNode(node.statement, visit, ts.isStatement);
				return factory.updateForStatement(node, node.initializer, node.condition, node.incrementor, body);
			}
			const found = kindOf(node);
			const inside = ts.visitEachChild(node, visit, context);
			return found === null ? inside : counting(found, inside as Expression);
		};
		return ts.visitNode(source, visit, ts.isSourceFile);
	}

	return ts.transpileModule(text, {
		compilerOptions: {
			target: ts.ScriptTarget.ES2022,
			module: ts.ModuleKind.ESNext,
			verbatimModuleSyntax: true,
			rewriteRelativeImportExtensions: true,
		},
		transformers: { before: [(context) => (source) => rewritten(source, context)] },
	}).outputText;
}
