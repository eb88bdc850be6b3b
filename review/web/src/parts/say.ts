import { notifications } from '@mantine/notifications';
import { useErrorText } from './error-text.js';

/** Short messages in the corner, read out by screen readers: `done` for success, `failed` for a refused or broken request. */
export function useSay(): { done(message: string): void; failed(error: unknown): void } {
  const errorText = useErrorText();
  return {
    done: (message) => {
      notifications.show({ message, color: 'teal' });
    },
    failed: (error) => {
      const { title, hint } = errorText(error);
      notifications.show({ title, message: hint, color: 'red', autoClose: 10_000 });
    },
  };
}
