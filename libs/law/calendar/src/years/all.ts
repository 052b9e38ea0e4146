import { notices2007 } from './2007';
import { notices2008 } from './2008';
import { notices2009 } from './2009';
import { notices2010 } from './2010';
import { notices2011 } from './2011';
import { notices2012 } from './2012';
import { notices2013 } from './2013';
import { notices2014 } from './2014';
import { notices2015 } from './2015';
import { notices2016 } from './2016';
import { notices2017 } from './2017';
import { notices2018 } from './2018';
import { notices2019 } from './2019';
import { notices2020 } from './2020';
import { notices2021 } from './2021';
import { notices2022 } from './2022';
import { notices2023 } from './2023';
import { notices2024 } from './2024';
import { notices2025 } from './2025';
import { notices2026 } from './2026';

/** Every notice, oldest year first; a later year is one more file and one more line here. */
export const years = {
  2007: notices2007,
  2008: notices2008,
  2009: notices2009,
  2010: notices2010,
  2011: notices2011,
  2012: notices2012,
  2013: notices2013,
  2014: notices2014,
  2015: notices2015,
  2016: notices2016,
  2017: notices2017,
  2018: notices2018,
  2019: notices2019,
  2020: notices2020,
  2021: notices2021,
  2022: notices2022,
  2023: notices2023,
  2024: notices2024,
  2025: notices2025,
  2026: notices2026,
} as const;
