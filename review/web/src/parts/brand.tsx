/** The product's name and sign. */
export function Brand({ large = false }: { readonly large?: boolean }) {
  return (
    <span className={large ? 'brand brand-large' : 'brand'}>
      <svg viewBox="0 0 32 32" aria-hidden="true" width="26" height="26">
        <rect width="32" height="32" rx="7" fill="#1f6aa3" />
        <circle cx="14" cy="14" r="7" fill="none" stroke="#fff" strokeWidth="3" />
        <path d="M19.5 19.5 26 26" stroke="#ffc34d" strokeWidth="4" strokeLinecap="round" />
      </svg>
      Rà Soát
    </span>
  );
}
