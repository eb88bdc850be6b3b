/** Rhymes of Vietnamese without accents; `u` before a vowel after q belongs to the onset. */
const RHYMES = new Set(
  (
    'a ac ach ai am an ang anh ao ap at au ay e ec ech em en eng enh eo ep et eu i ia ich iec iem ien ieng iep iet ieu im in inh ip ' +
    'it iu o oa oac oach oai oam oan oang oanh oao oap oat oay oc oe oen oeo oet oi om on ong oong op ot u ua uan uang uat uay uc ' +
    'ue uech uenh ui um un ung uo uoc uoi uom uon uong uop uot uou up ut uu uy uya uych uyen uyet uyn uynh uyt uyu y yem yen yeng yet yeu ynh yt'
  ).split(' '),
);
const ONSETS =
  /^(?:ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|b|c|d|g|h|k|l|m|n|p(?!h)|r|s|t|v|x)?(?=[aeiouy]|$)/;
const FRONT = /^[eiy]/;

/**
 * Whether the letters without accents can be one Vietnamese syllable as it is spelled: an onset, a rhyme, and `c k g gh ng ngh` before the
 * vowels they go with.
 */
export function isSyllable(folded: string): boolean {
  if (folded === 'gi' || RHYMES.has(folded)) return true;
  const onset = ONSETS.exec(folded)?.[0] ?? '';
  if (onset === '' || onset === 'p') return false;
  const rhyme = folded.slice(onset.length);
  if (onset === 'gi' && RHYMES.has(`i${rhyme}`)) return true;
  if (!RHYMES.has(rhyme)) return false;
  if (onset === 'k' || onset === 'gh' || onset === 'ngh') return FRONT.test(rhyme);
  if (onset === 'c' || onset === 'ng') return !FRONT.test(rhyme);
  return onset !== 'g' || !/^[ey]/.test(rhyme);
}
