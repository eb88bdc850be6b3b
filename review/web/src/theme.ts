import { createTheme, type MantineColorsTuple } from '@mantine/core';

const SEA: MantineColorsTuple = [
  '#eaf3fa',
  '#d3e4f1',
  '#a4c7e2',
  '#72a9d3',
  '#4a90c6',
  '#2f7fbd',
  '#1f6aa3',
  '#16588a',
  '#16456b',
  '#0d304d',
];

/** Text is 14 px or larger everywhere; the small steps of the scale are lifted to it. */
export const theme = createTheme({
  primaryColor: 'sea',
  primaryShade: 7,
  colors: { sea: SEA },
  fontFamily:
    "system-ui, -apple-system, 'Segoe UI', 'Noto Sans', 'Be Vietnam Pro', Roboto, 'Liberation Sans', sans-serif",
  fontFamilyMonospace:
    "ui-monospace, 'Cascadia Mono', 'Segoe UI Mono', 'DejaVu Sans Mono', monospace",
  fontSizes: { xs: '14px', sm: '14px', md: '15px', lg: '17px', xl: '20px' },
  headings: {
    fontWeight: '650',
    sizes: {
      h1: { fontSize: '22px', lineHeight: '1.3' },
      h2: { fontSize: '18px', lineHeight: '1.35' },
      h3: { fontSize: '16px', lineHeight: '1.4' },
    },
  },
  defaultRadius: 6,
  respectReducedMotion: true,
  cursorType: 'pointer',
  components: {
    // A dialog takes the keys while it stands; it must be gone the moment it is closed.
    Modal: { defaultProps: { transitionProps: { duration: 0 } } },
    Drawer: { defaultProps: { transitionProps: { duration: 0 } } },
  },
  focusRing: 'auto',
});
