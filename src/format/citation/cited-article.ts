import type { Source } from '#model/corpus.ts';

/** What a citation says of an article. */
export type CitedArticle = Pick<Source, 'id' | 'title' | 'outlet' | 'credit' | 'url' | 'language' | 'published'>;
