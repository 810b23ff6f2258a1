import { checkingIn } from './checking';
import { draftingIn } from './drafting';
import { numbersIn } from './numbers';
import { previewingIn } from './previewing';
import { typingIn } from './typing';
import { writingIn } from './writing';

draftingIn('node');
checkingIn('node');
numbersIn('node');
previewingIn('node');
typingIn('node');
writingIn('node');
