/** Begins the one file that holds the whole tool. */
import { mount } from 'svelte';
import Single from './Single.svelte';

mount(Single, { target: document.body });
