/** The states a request list is shown by, in the order of a request's life. */
export const REQUEST_TABS = ['draft', 'approved', 'returned', 'issued', 'withdrawn'] as const;
export type RequestTab = (typeof REQUEST_TABS)[number];
