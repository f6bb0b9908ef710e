/** Vite's side of libraries that draw with WebGL or WebGPU, of which the stage uses WebGL alone. */
import type { Plugin } from 'vite';
import { rewrite } from './rewrite.ts';

/** Modules that may ask which of the two they draw with. */
const DRAWING = /node_modules\/@(?:deck|luma)\.gl\/.*\.js$/;
/** A question whether a device is WebGPU's, or a shader in its language. */
const ASKS = /(?:[\w.]+\.)?\b(?:type|deviceType|shaderLanguage) ([!=])== ['"](?:webgpu|wgsl)['"]/g;
/** A file of shaders in the language of WebGPU, and what stands before one in another file. */
const FILE = /wgsl[^/]*\.js$/;
const MARK = /\/\*\s*wgsl\s*\*\/\s*$/i;

/** Leaves out of the built page what its libraries would need to draw with WebGPU: their shaders in its language, and the branches that only a WebGPU device takes. */
export function webglPlugin(): Plugin {
	return {
		name: 'webgl',
		apply: 'build',
		transform: {
			filter: { id: DRAWING },
			handler(code, id) {
				const isShader = (start: number) => FILE.test(id) || MARK.test(code.slice(0, start));
				const plain = rewrite(code, this.parse(code), ({ type, start }) =>
					type === 'TemplateLiteral' && isShader(start) ? "''" : undefined,
				);
				return { code: plain.replace(ASKS, (_, sign: string) => String(sign === '!')), map: null };
			},
		},
	};
}
