/** Whether two addresses are of the same page; a part of the page is no other page. */
export const isSamePage = (a: string, b: string): boolean => withoutPart(a) === withoutPart(b);

const withoutPart = (url: string): string => url.split('#', 1)[0]!;
