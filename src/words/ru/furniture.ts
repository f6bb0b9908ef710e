/** What stands on a still beside its map, in Russian. */
import type { Translated } from '../language';
import type { furniture as original } from '../en/furniture';

export const furniture: Translated<typeof original> = {
	cite: 'Ссылаться на кадр: {talk}, «{title}», {moment} · {link} · данные {data} · содержание {sum}',
};
