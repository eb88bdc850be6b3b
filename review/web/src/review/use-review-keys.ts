import { useEffect, useRef } from 'react';
import { actionOf, type ReviewAction } from './key-map.js';

const TAKES_TEXT = 'input, textarea, select, [contenteditable="true"], [role="textbox"]';
const TAKES_KEYS = '[role="dialog"], [role="menu"], [role="listbox"]';

/** Listens for the review keys on the whole screen, except where a field or a dialog has the focus. */
export function useReviewKeys(onAction: (action: ReviewAction) => void): void {
  const latest = useRef(onAction);
  latest.current = onAction;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const action = actionOf({
        code: event.code,
        shiftKey: event.shiftKey,
        ctrlKey: event.ctrlKey,
        altKey: event.altKey,
        metaKey: event.metaKey,
        repeat: event.repeat,
        isComposing: event.isComposing,
        keyCode: event.keyCode,
        inEditable: isEditable(event.target),
      });
      if (!action) return;
      event.preventDefault();
      latest.current(action);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}

function isEditable(target: EventTarget | null): boolean {
  if (document.querySelector('[role="dialog"][aria-modal="true"]')) return true;
  if (!(target instanceof Element)) return false;
  return target.closest(`${TAKES_TEXT}, ${TAKES_KEYS}`) !== null;
}
