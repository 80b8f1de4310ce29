import { isBlock, isNamedBeside, isWayOut, mayBeRead, visit } from './elements';
import { isSeen, isShown } from './seen';
import { mapText, type TextMap } from './text-map';

/** Where a page's main text stands. */
export interface Article {
	/** In document order: the headline where it stands outside the body, then the body. */
	readonly roots: readonly Element[];
	/** UTF-16 code units of running text, links not counted. */
	readonly prose: number;
	/** Flatten the text as it is now. */
	map(): TextMap;
}

/** A block with less running text than this (UTF-16 code units) is a heading, a caption or a button. */
export const MIN_PARAGRAPH = 60;
/** An `<article>` with this share of a page's prose is the article; a front page has many with less each. */
const ARTICLE_SHARE = 0.4;
/** Beside the heaviest `<article>`, another one of this share of its prose is no teaser but a part of the same page. */
const POST_SHARE = 0.25;
/** Without an `<article>`: go down as long as one child holds this share. */
const BODY_SHARE = 0.8;
/** What a class name calls "beside" is believed only up to this share of the article's prose. */
const BESIDE_SHARE = 0.4;
/** UTF-16 code units of a headline that are looked at. */
const MAX_HEADLINE = 1_000;

/**
 * Find the main text of a page by weighing its blocks where they stand. Reads the document, never writes to it.
 *
 * @returns Null where the page has no body.
 */
export function findArticle(document: Document): Article | null {
	const { body } = document;
	if (!body) return null;
	const prose = weighProse(body);
	const headline = findHeadline(document);
	const root = findRoot(body, headline, prose);
	const inRoot = prose.get(root) ?? 0;
	const isBeside = (element: Element) =>
		isNamedBeside(element) && element !== headline && (prose.get(element) ?? 0) < BESIDE_SHARE * inRoot;
	const isRead = (element: Element) =>
		mayBeRead(element) && isShown(element) && !isBeside(element) && isSeen(element) && !isWayOut(element);
	const roots = headline && !root.contains(headline) ? [headline, root] : [root];
	return { roots, prose: inRoot, map: () => mapText(roots, isRead) };
}

/** The running text of each element: its own paragraphs and those of everything in it. */
function weighProse(body: Element): Map<Element, number> {
	const prose = new Map<Element, number>();
	const add = (element: Element, length: number) => length && prose.set(element, (prose.get(element) ?? 0) + length);
	/** The blocks around the place of the visit, and the text that each holds outside the blocks in it. */
	const blocks = [body];
	const lengths = [0];
	const close = () => {
		const block = blocks.pop()!;
		const length = lengths.pop()!;
		if (length >= MIN_PARAGRAPH && isShown(block)) add(block, length);
	};
	visit(body, {
		text: ({ data }) => {
			lengths[lengths.length - 1]! += data.trim().length;
		},
		enter: (element) => {
			const isEntered = element.localName !== 'a' && mayBeRead(element);
			if (isEntered && isBlock(element)) lengths[blocks.push(element) - 1] = 0;
			return isEntered;
		},
		leave: (element) => {
			if (isBlock(element)) close();
			add(element.parentElement!, prose.get(element) ?? 0);
		},
	});
	close();
	return prose;
}

function findRoot(body: Element, headline: Element | null, prose: ReadonlyMap<Element, number>): Element {
	const weigh = (element: Element) => prose.get(element) ?? 0;
	const heaviest = (elements: Iterable<Element>) =>
		[...elements].reduce<Element | null>((best, one) => (!best || weigh(one) > weigh(best) ? one : best), null);
	const declared = heaviest(body.querySelectorAll('article, [itemprop~="articleBody"]'));
	if (declared && weigh(declared) > ARTICLE_SHARE * weigh(body)) {
		const { parentElement: parent } = declared;
		// The posts of a live blog, or the next story that has come in below this one.
		const posts = [...(parent?.children ?? [])].filter(
			(one) => one.localName === 'article' && weigh(one) > POST_SHARE * weigh(declared),
		);
		return parent && posts.length > 1 ? parent : declared;
	}
	let root = body;
	for (;;) {
		const child = heaviest(root.children);
		if (!child || weigh(child) === 0 || weigh(child) < BODY_SHARE * weigh(root)) return root;
		// Between the headline and the body stand the words that introduce the story.
		if (headline && root.contains(headline) && !child.contains(headline) && root !== body) return root;
		root = child;
	}
}

/** The `<h1>` that the page's title repeats, else the last one: the first is often the name of the site. */
function findHeadline(document: Document): Element | null {
	const headlines = [...document.querySelectorAll('h1')].filter((h1) => isShown(h1) && fold(h1.textContent));
	const title = fold(document.title);
	return headlines.find((h1) => title.startsWith(fold(h1.textContent).slice(0, 30))) ?? headlines.at(-1) ?? null;
}

const fold = (text: string | null): string =>
	(text ?? '').slice(0, MAX_HEADLINE).replace(/\s+/g, ' ').trim().toLowerCase();
