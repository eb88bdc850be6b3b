/** Id of the search field that `/` leads to. */
export const SEARCH_FIELD_ID = 'search-field';
