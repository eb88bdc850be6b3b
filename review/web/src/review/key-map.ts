/** What a key does on the review screen. */
export type ReviewAction =
  | { readonly type: 'decide'; readonly kind: DecisionKey }
  | { readonly type: 'tab'; readonly index: number }
  | { readonly type: SimpleAction };

export type DecisionKey =
  | 'confirmed'
  | 'not_scam'
  | 'unclear'
  | 'compromised'
  | 'duplicate'
  | 'held';

export type SimpleAction =
  | 'next'
  | 'previous'
  | 'claim'
  | 'skip'
  | 'undo'
  | 'next_reason'
  | 'previous_reason'
  | 'note'
  | 'search'
  | 'help';

interface KeyBinding {
  /** `KeyboardEvent.code`: the place of the key, which no input method changes. */
  readonly code: string;
  readonly shift: boolean;
  /** As printed on buttons and in the key sheet. */
  readonly label: string;
  readonly action: ReviewAction;
}

/**
 * The default keys. Nothing stands on Backspace or Delete and no key is meant to be struck twice: Vietnamese typing
 * programs rewrite text by sending Backspace, and Telex doubles letters.
 */
export const KEY_BINDINGS: readonly KeyBinding[] = [
  decide('KeyY', 'Y', 'confirmed'),
  decide('KeyN', 'N', 'not_scam'),
  decide('KeyU', 'U', 'unclear'),
  decide('KeyC', 'C', 'compromised'),
  decide('KeyD', 'D', 'duplicate'),
  decide('KeyG', 'G', 'held'),
  simple('KeyS', 'S', 'skip'),
  simple('KeyZ', 'Z', 'undo'),
  simple('KeyJ', 'J', 'next'),
  simple('KeyK', 'K', 'previous'),
  simple('KeyA', 'A', 'claim'),
  simple('KeyH', 'H', 'next_reason'),
  { ...simple('KeyH', 'Shift+H', 'previous_reason'), shift: true },
  simple('KeyM', 'M', 'note'),
  simple('Slash', '/', 'search'),
  { ...simple('Slash', '?', 'help'), shift: true },
  ...[1, 2, 3, 4, 5, 6, 7].map(
    (digit): KeyBinding => ({
      code: `Digit${digit}`,
      shift: false,
      label: String(digit),
      action: { type: 'tab', index: digit - 1 },
    }),
  ),
];

function decide(code: string, label: string, kind: DecisionKey): KeyBinding {
  return { code, label, shift: false, action: { type: 'decide', kind } };
}

function simple(code: string, label: string, type: SimpleAction): KeyBinding {
  return { code, label, shift: false, action: { type } };
}

/** The parts of a `KeyboardEvent` the rules look at. */
export interface KeyStroke {
  readonly code: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
  readonly repeat: boolean;
  readonly isComposing: boolean;
  readonly keyCode: number;
  /** Focus is in a field that takes text, or in an open dialog. */
  readonly inEditable: boolean;
}

/** `keyCode` of a stroke that an input method has taken for itself. */
const IME_PROCESSING = 229;

/** The action of a stroke, or `undefined` where the stroke is text, a browser command, a repeat or unbound. */
export function actionOf(stroke: KeyStroke): ReviewAction | undefined {
  if (stroke.inEditable || stroke.isComposing || stroke.keyCode === IME_PROCESSING)
    return undefined;
  if (stroke.ctrlKey || stroke.altKey || stroke.metaKey || stroke.repeat) return undefined;
  return KEY_BINDINGS.find(
    (binding) => binding.code === stroke.code && binding.shift === stroke.shiftKey,
  )?.action;
}

/** The hint printed on a decision's button. */
export function keyLabelOf(kind: DecisionKey | SimpleAction): string {
  return (
    KEY_BINDINGS.find(({ action }) =>
      action.type === 'decide' ? action.kind === kind : action.type === kind,
    )?.label ?? ''
  );
}
