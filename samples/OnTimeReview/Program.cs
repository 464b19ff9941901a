using System.Text;
using OnTimeReview.Commands;

Console.OutputEncoding = Encoding.UTF8;
return ReviewCommand.Run(args);
