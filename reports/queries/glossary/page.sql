select 'What the words of this pack mean' as headline,
       'Words of the method, and each reason for which money or posts that were supplied stay outside this baseline.' as lead
