// Reading aloud with a voice of this machine. A browser may offer voices that a server speaks
// for it too; what is read would leave the browser, so those do not count.
import { remembered, SPEED, type Speed } from "../settings.ts";

/** Slow is slow enough to hear each sound of a word, not so slow that it falls apart. */
const RATES: Readonly<Record<Speed, number>> = { normal: 1, slow: 0.65 };
/** Some browsers inside apps have none. */
const synthesis: SpeechSynthesis | undefined = globalThis.speechSynthesis;

export type Voice = Pick<SpeechSynthesisVoice, "lang" | "localService">;

/** An English voice, American if there is one: the sound written in a card is American. */
export function englishVoice<V extends Voice>(voices: readonly V[]): V | undefined {
  const ours = voices.filter((voice) => voice.localService && /^en(?![a-z])/i.test(voice.lang));
  return ours.find((voice) => /^en[-_]us/i.test(voice.lang)) ?? ours[0];
}

export function canSpeak(): boolean {
  return voiceNow() !== undefined;
}

/** Some browsers load their voices late. */
export function onVoices(listener: () => void): void {
  synthesis?.addEventListener("voiceschanged", listener);
}

/** As fast as the reader has chosen. */
export function speak(text: string): void {
  const voice = voiceNow();
  if (voice === undefined) return;
  stopSpeaking();
  const utterance = new SpeechSynthesisUtterance(text);
  utterance.voice = voice;
  utterance.lang = voice.lang.replace("_", "-");
  utterance.rate = RATES[remembered(SPEED)];
  synthesis?.speak(utterance);
}

export function stopSpeaking(): void {
  synthesis?.cancel();
}

function voiceNow(): SpeechSynthesisVoice | undefined {
  return englishVoice(synthesis?.getVoices() ?? []);
}
