declare module 'natural/lib/natural/distance/levenshtein_distance.js' {
  export function DamerauLevenshteinDistance(
    source: string,
    target: string,
    options?: { restricted?: boolean },
  ): number;
}
declare module 'natural/lib/natural/tokenizers/aggressive_tokenizer_vi.js' {
  class AggressiveTokenizerVi {
    tokenize(text: string): string[];
  }
  export default AggressiveTokenizerVi;
}
declare module 'natural/lib/natural/classifiers/bayes_classifier.js' {
  class BayesClassifier {
    addDocument(tokens: string[], label: string): void;
    train(): void;
    getClassifications(tokens: string[]): { label: string; value: number }[];
  }
  export default BayesClassifier;
}
