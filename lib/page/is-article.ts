import { type Article, MIN_PARAGRAPH } from './article';

/** What a page says it is, in the words of schema.org. */
const ARTICLE_TYPE = /(^|\/)(\w*NewsArticle|Article|BlogPosting|LiveBlogPosting|Report)$/;

/** UTF-16 code units of prose that make a page an article: where it says so itself, and where it says nothing. */
const MIN_DECLARED = 400;
const MIN_UNDECLARED = 1_200;

/** More text in links than this share of the running text is a list of other pages: a front page, a shop. */
const LINK_SHARE = 0.5;
const SHOW_TEXT = 4;

/**
 * Whether it is worth weighing a page: it says that it is an article, or there is a headline and no lack of running text
 * beside the links. Every page pays for this, so it leaves as much as it can to the browser.
 */
export function mayBeArticle(document: Document): boolean {
	if (declaresArticle(document)) return true;
	const { pathname } = document.location ?? { pathname: '' };
	if (pathname === '/' || !document.querySelector('article, h1')) return false;
	const linked = [...document.querySelectorAll('a:not(:is(nav, header, footer, aside) a)')].reduce(
		(sum, { textContent }) => sum + (textContent ?? '').trim().length,
		0,
	);
	return linked <= LINK_SHARE * longText(document);
}

/** UTF-16 code units of the text that stands in long stretches, outside links and scripts. */
function longText(document: Document): number {
	const texts = document.createTreeWalker(document.body, SHOW_TEXT);
	let length = 0;
	for (let text = texts.nextNode() as Text | null; text; text = texts.nextNode() as Text | null)
		if (text.length >= MIN_PARAGRAPH && !text.parentElement?.closest('a, script, style, noscript, nav, footer, aside'))
			length += text.length;
	return length;
}

/** Whether a page that may be an article is one, by what it declares and by how much running text it holds. */
export const isArticle = (document: Document, { prose }: Article): boolean =>
	prose >= (declaresArticle(document) ? MIN_DECLARED : MIN_UNDECLARED);

function declaresArticle(document: Document): boolean {
	const type = document.querySelector('meta[property="og:type"]')?.getAttribute('content') ?? '';
	if (/^(news\.?|blog\.?)?article$/i.test(type.trim())) return true;
	return [...document.querySelectorAll('script[type="application/ld+json"]')].some((script) =>
		parseTypes(script.textContent ?? '').some((name) => ARTICLE_TYPE.test(name)),
	);
}

/** The types of the things a JSON-LD script is about: alone, in a list or in its `@graph`; none where it is no JSON. */
export function parseTypes(json: string): string[] {
	try {
		return typesOf(JSON.parse(json));
	} catch {
		return [];
	}
}

function typesOf(thing: unknown): string[] {
	if (Array.isArray(thing)) return thing.flatMap(typesOf);
	if (typeof thing !== 'object' || thing === null) return [];
	const { '@type': types, '@graph': graph } = thing as Record<string, unknown>;
	const own = (Array.isArray(types) ? types : [types]).filter((type) => typeof type === 'string');
	return graph === undefined ? own : [...own, ...typesOf(graph)];
}
