export const groups = {
	shown: 'Показано на карте',
	units: 'Прочие части',
	unitsOf: 'Части: {side}',
	strikes: 'Удары авиации',
	zones: 'Районы',
	lines: 'Линии и стрелки',
	fronts: 'Линия фронта',
	borders: 'Прочтения границы',
	places: 'Пункты',
	ground: 'Местность: воды, дороги, железные дороги',
	names: 'Названия',
} as const;
