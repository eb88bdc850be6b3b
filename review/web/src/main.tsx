import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import './styles/base.css';
import './styles/parts.css';
import './styles/frame.css';
import './styles/review.css';
import './styles/decision.css';
import './styles/pages.css';
import { createRoot } from 'react-dom/client';
import { App } from './app.js';
import { startTranslation } from './i18n/setup.js';

async function start(): Promise<void> {
  const root = document.getElementById('root');
  if (!root) return;
  await startTranslation();
  createRoot(root).render(<App />);
}

void start();
