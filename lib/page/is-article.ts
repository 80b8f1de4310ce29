import type { Article } from './article';

/** What a page says it is, in the words of schema.org. */
const ARTICLE_TYPE = /(^|\/)(\w*NewsArticle|Article|BlogPosting|LiveBlogPosting|Report)$/;

/** UTF-16 code units of prose that make a page an article: where it says so itself, and where it says nothing. */
const MIN_DECLARED = 400;
const MIN_UNDECLARED = 1_200;

/** Whether a page is one article to read, by what it declares and by how much running text it holds. */
export function isArticle(document: Document, article: Article): boolean {
	if (declaresArticle(document)) return article.prose >= MIN_DECLARED;
	if (article.prose < MIN_UNDECLARED) return false;
	const { pathname } = document.location ?? { pathname: '' };
	return pathname !== '/' && document.querySelector('article, h1') !== null;
}

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
