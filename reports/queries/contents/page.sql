select 'What is in this pack' as headline,
       'Each heading states what the page found. Figures are in thousands of pounds unless a table says otherwise; the data quality pages hold pounds and pence.' as lead
