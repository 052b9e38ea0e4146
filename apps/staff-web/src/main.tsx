import { createRoot } from 'react-dom/client';
import { Desk } from './app/desk';
import './styles/desk.css';
import './styles/queue.css';
import './styles/case.css';

const place = document.getElementById('desk');
if (!place) throw new Error('The page has no place for the desk.');
createRoot(place).render(<Desk />);
