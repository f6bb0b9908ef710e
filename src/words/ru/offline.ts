import type { Translated } from '../language';
import type { offline as english } from '../en/offline';

export const offline: Translated<typeof english> = {
	ready: 'Готово к показу без сети',
	newer: 'Есть новая версия: закройте все окна этой страницы и откройте её снова.',
};
