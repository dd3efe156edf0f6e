// Two short tones, made here: no sound file has to be loaded.
const TONES = [
  { hertz: 880, from: 0, seconds: 0.25 },
  { hertz: 660, from: 0.3, seconds: 0.45 },
];

export function ring(): void {
  const audio = new AudioContext();
  for (const { hertz, from, seconds } of TONES) {
    const tone = audio.createOscillator();
    const volume = audio.createGain();
    tone.frequency.value = hertz;
    volume.gain.setValueAtTime(0.2, audio.currentTime + from);
    volume.gain.linearRampToValueAtTime(0, audio.currentTime + from + seconds);
    tone.connect(volume).connect(audio.destination);
    tone.start(audio.currentTime + from);
    tone.stop(audio.currentTime + from + seconds);
  }
  setTimeout(() => void audio.close(), 1500);
}
