/** Where the basemap comes from: one line for the corner of the map, and the list behind it. */
export const CREDITS = {
	attribution: '© OpenStreetMap contributors (ODbL) · Natural Earth · GSHHG',
	sources: [
		{
			name: 'Natural Earth 1:50m, by npm world-atlas 2.0.2',
			licence: 'public domain (data), ISC (package)',
			url: 'https://www.naturalearthdata.com/',
			what: 'land, coast and borders of the world outside the region',
		},
		{
			name: 'OpenStreetMap, by npm @geo-maps/earth-coastlines-100m 0.6.0 (2017)',
			licence: 'ODbL 1.0 (data), MIT (package)',
			url: 'https://www.openstreetmap.org/copyright',
			what: 'land and coast of the region and of the local box',
		},
		{
			name: 'OpenStreetMap, by npm geo-tz 8.1.9',
			licence: 'ODbL 1.0 (data), MIT (package)',
			url: 'https://www.openstreetmap.org/copyright',
			what: 'borders of the region, Tumen and Yalu',
		},
		{
			name: 'Natural Earth 1:10m',
			licence: 'public domain',
			url: 'https://www.naturalearthdata.com/',
			what: 'Lake Khanka',
		},
		{
			name: 'GSHHG, A Global Self-consistent, Hierarchical, High-resolution Geography Database',
			licence: 'LGPL-3.0-or-later',
			url: 'https://www.soest.hawaii.edu/pwessel/gshhg/',
			what: 'four small lakes near the coast, west of Posyet Bay and in Korea',
		},
	],
} as const;
