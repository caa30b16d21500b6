import { badMember } from './errors.ts';

/**
 * The member's name as a relative path with `/`, for members that become files.
 * @throws EvidenceError for a name that could lead outside a folder, or that some platform reads otherwise.
 */
export function safeName(name: string, archive: string): string {
  const fault = faultOf(name);
  if (fault) throw badMember(archive, name, fault, 'Pack the files again with plain relative paths.');
  return name;
}

function faultOf(name: string): string | undefined {
  if (name === '') return 'has no name';
  if (name.startsWith('/')) return 'has an absolute path';
  if (name.includes('\\')) return 'has a backslash in its name';
  if (name.includes(':')) return 'has a colon in its name, as a drive letter does';
  if (/[\x00-\x1f\x7f]/.test(name)) return 'has a control character in its name';
  const segments = name.replace(/\/$/, '').split('/');
  if (segments.includes('..')) return 'leads out of its folder (..)';
  if (segments.some((segment) => segment === '' || segment === '.'))
    return 'has an empty or "." path segment';
  return undefined;
}
