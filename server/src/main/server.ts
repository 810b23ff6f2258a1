import { serve } from './node';

serve();
