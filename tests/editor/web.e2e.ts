import { checkingIn } from './checking';
import { draftingIn } from './drafting';
import { enteringIn } from './entering';
import { numbersIn } from './numbers';
import { previewingIn } from './previewing';
import { typingIn } from './typing';
import { writingIn } from './writing';

draftingIn('web');
checkingIn('web');
numbersIn('web');
previewingIn('web');
typingIn('web');
enteringIn('web');
writingIn('web');
