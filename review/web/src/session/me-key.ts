/** Where the signed-in person stands in the query cache. */
export const ME_KEY = ['me'] as const;
