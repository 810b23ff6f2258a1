import { draftingIn } from './drafting';
import { numbersIn } from './numbers';

draftingIn('web');
numbersIn('web');
