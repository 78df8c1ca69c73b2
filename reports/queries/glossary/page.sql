select 'What the words of this pack mean' as headline,
       'The method’s words, and each reason why money or posts stay outside this baseline.' as lead
