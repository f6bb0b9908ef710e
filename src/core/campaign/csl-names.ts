/** The names of the members of a work that have a place in a citation (CSL-JSON 1.0.2). */

/** Lists of people. */
export const NAMES: readonly string[] = [
	'author', 'chair', 'collection-editor', 'compiler', 'composer', 'container-author', 'contributor', 'curator', 'director', 'editor',
	'editorial-director', 'editor-translator', 'executive-producer', 'guest', 'host', 'illustrator', 'interviewer', 'narrator', 'organizer',
	'original-author', 'performer', 'producer', 'recipient', 'reviewed-author', 'script-writer', 'series-creator', 'translator',
]; // prettier-ignore
/** Dates. */
export const DATES: readonly string[] = [
	'accessed',
	'available-date',
	'event-date',
	'issued',
	'original-date',
	'submitted',
];

/** Texts and numbers, beside id, type and title. */
export const TEXTS: readonly string[] = [
	'abstract', 'annote', 'archive', 'archive_location', 'authority', 'call-number', 'chapter-number', 'citation-key', 'citation-label',
	'citation-number', 'collection-number', 'collection-title', 'container-title', 'container-title-short', 'dimensions', 'division', 'DOI',
	'edition', 'event', 'event-place', 'event-title', 'first-reference-note-number', 'genre', 'ISBN', 'ISSN', 'issue', 'journalAbbreviation',
	'jurisdiction', 'keyword', 'language', 'locator', 'medium', 'number', 'number-of-pages', 'number-of-volumes', 'original-publisher',
	'original-publisher-place', 'original-title', 'page', 'page-first', 'part', 'part-title', 'PMCID', 'PMID', 'printing', 'publisher',
	'publisher-place', 'references', 'reviewed-genre', 'reviewed-title', 'scale', 'section', 'shortTitle', 'source', 'status', 'supplement',
	'title-short', 'URL', 'version', 'volume', 'volume-title', 'volume-title-short', 'year-suffix',
]; // prettier-ignore
