select 'Words used in this pack' as headline, 'As the partnership uses them; where a council’s own word differs, its maps say how.' as lead
